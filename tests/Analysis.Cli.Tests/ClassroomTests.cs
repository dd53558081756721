namespace Analysis.Cli.Tests;

/// <summary>The folder for machines that have no .NET and no network.</summary>
public sealed class ClassroomTests(ClassroomFolder classroom) : IClassFixture<ClassroomFolder>
{
    [Fact]
    public void The_machine_of_these_tests_has_neither_routes_nor_dotnet()
    {
        ClassroomFolder.NeedIsolation();
        Assert.Equal((0, ""), classroom.Run("ip route && ! dotnet --version >/dev/null 2>&1"));
    }

    [Fact]
    public void A_lesson_becomes_a_page()
    {
        ClassroomFolder.NeedIsolation();
        var (code, text) = classroom.Run("./analysis run notebooks/teaching/1-reading-a-claim.ipynb");
        Assert.True(code == 0, text);
        Assert.True(File.Exists(Path.Combine(classroom.Path, "out", "1-reading-a-claim.html")));
    }

    [Fact]
    public void Every_notebook_runs()
    {
        ClassroomFolder.NeedIsolation();
        var (code, text) = classroom.Run("./analysis run");
        Assert.True(code == 0, text);
    }

    [Fact]
    public void Jupyter_runs_a_lesson_with_the_installed_kernel()
    {
        ClassroomFolder.NeedIsolation();
        Assert.SkipUnless(classroom.Run("/usr/bin/python3 -c 'import nbconvert'").Code == 0, "The Debian package jupyter-nbconvert is not installed.");
        var (code, text) = classroom.Run("./analysis kernel install && /usr/bin/python3 -m nbconvert --to notebook --execute --stdout notebooks/teaching/1-reading-a-claim.ipynb");
        Assert.True(code == 0, text);
        Assert.Contains("not answered yet", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_package_that_would_need_the_network_is_refused_with_the_reason()
    {
        ClassroomFolder.NeedIsolation();
        File.WriteAllText(Path.Combine(classroom.Path, "package.dib"), "#!csharp\n#r \"nuget: Humanizer, 2.14.1\"\n");
        var (code, text) = classroom.Run("./analysis run package.dib");
        Assert.Equal(1, code);
        Assert.Contains("the command \"dotnet\" was not found on this machine", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Solutions_are_left_out()
    {
        ClassroomFolder.NeedIsolation();
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.Combine(classroom.Path, "notebooks"), "*", SearchOption.AllDirectories),
            file => file.Contains("solution", StringComparison.OrdinalIgnoreCase));
    }
}
