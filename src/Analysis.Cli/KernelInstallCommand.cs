using System.CommandLine;
using Analysis.Notebooks.Jupyter;

namespace Analysis.Cli;

/// <summary><c>analysis kernel install</c> and <c>uninstall</c>.</summary>
static class KernelInstallCommand
{
    public static Command Create() => WithFolder(
        new Command("install", "Publishes the kernel and enters it where Jupyter front ends look."), Install);

    public static Command CreateUninstall() => WithFolder(
        new Command("uninstall", "Removes what `install` made in the same place."), Uninstall);

    static Command WithFolder(Command command, Func<string, int> action)
    {
        var user = new Option<bool>("--user") { Description = "For the current user (the default)." };
        var prefix = new Option<DirectoryInfo?>("--prefix") { Description = "For the environment or installation in this folder, such as a Python virtual environment." };
        command.Add(user);
        command.Add(prefix);
        command.Validators.Add(result =>
        {
            if (result.GetValue(user) && result.GetValue(prefix) is not null)
                result.AddError("--user and --prefix exclude each other.");
        });
        command.SetAction(result => action(result.GetValue(prefix) is { } folder ? JupyterFolders.Below(folder.FullName) : JupyterFolders.User));
        return command;
    }

    static int Install(string kernels)
    {
        var name = Kernelspec.ChooseName(Kernelspec.All([kernels, .. JupyterFolders.Searched()]));
        var folder = Path.Combine(kernels, name);
        try
        {
            if (KernelBuild.Publish(folder, Console.Error) is not { } program)
                return ExitCode.Failed;
            var kernel = Kernelspec.Write(folder, [program, "kernel", "start", "{connection_file}"], KernelBuild.Environment);
            KernelBuild.RemoveOthers(folder, program);
            Console.Out.WriteLine($"Installed {kernel.Name} ({kernel.DisplayName}) in {kernel.Folder}.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The kernel cannot be installed in {folder}: {exception.Message}");
            return ExitCode.Failed;
        }

        if (!name.Equals(Kernelspec.PreferredName, StringComparison.Ordinal))
            Console.Out.WriteLine($"The name {Kernelspec.PreferredName} belongs to another kernel: choose \"{name}\" in the notebook, or remove the other one and install again.");
        return ExitCode.Done;
    }

    static int Uninstall(string kernels)
    {
        var ours = Kernelspec.All([kernels]).Where(kernel => kernel.IsOurs).ToList();
        foreach (var kernel in ours)
        {
            Directory.Delete(kernel.Folder, recursive: true);
            Console.Out.WriteLine($"Removed {kernel.Folder}.");
        }

        if (ours.Count > 0)
            return ExitCode.Done;
        Console.Error.WriteLine($"No kernel of this program is installed in {kernels}.");
        return ExitCode.Failed;
    }
}
