namespace Analysis.Cli;

/// <summary>What the process tells its caller.</summary>
static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something in the input failed; the rest was done.</summary>
    public const int Failed = 1;

    public const int WrongUsage = 2;
}
