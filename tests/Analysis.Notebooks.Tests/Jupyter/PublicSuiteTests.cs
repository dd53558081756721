namespace Analysis.Notebooks.Tests.Jupyter;

[Trait("Category", "Long")]
public sealed class PublicSuiteTests
{
    [Fact]
    public async Task The_public_kernel_test_suite_passes_with_none_of_its_tests_skipped()
    {
        DebianPackages.Need("jupyter_kernel_test", "python3-jupyter-kernel-test");
        using var debian = new DebianPackages();

        var output = await debian.RunAsync(Path.Combine(AppContext.BaseDirectory, "Jupyter"), "kernel_suite.py", "-v");

        Assert.Matches(@"Ran 12 tests.*\s+OK\s*$", output);
    }
}
