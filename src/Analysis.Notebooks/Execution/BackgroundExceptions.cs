using System.Runtime.ExceptionServices;

namespace Analysis.Notebooks.Execution;

/// <summary>Keeps an exception on a thread that a cell left behind from ending the process: it is told, and only its thread ends.</summary>
/// <remarks>The handler belongs to the process and can be set once; a host that has set one of its own keeps it.</remarks>
static class BackgroundExceptions
{
    static readonly Lazy<bool> Kept = new(SetHandler);

    /// <summary>Sets the handler. Doing it again changes nothing.</summary>
    public static void Keep() => _ = Kept.Value;

    static bool SetHandler()
    {
        try
        {
            ExceptionHandling.SetUnhandledExceptionHandler(Tell);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    static bool Tell(Exception exception)
    {
        Console.Error.WriteLine($"An exception ended a background thread: {exception.GetType().Name}: {exception.Message}");
        return true;
    }
}
