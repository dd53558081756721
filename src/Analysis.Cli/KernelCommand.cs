using System.CommandLine;
using Analysis.Notebooks.Jupyter;

namespace Analysis.Cli;

/// <summary><c>analysis kernel</c>: the C# kernel for Jupyter's front ends.</summary>
static class KernelCommand
{
    public static Command Create() => new("kernel", "The C# kernel with which Jupyter front ends (VS Code, JupyterLab, Notebook, nbconvert) run notebooks.")
    {
        KernelInstallCommand.Create(),
        CreateList(),
        KernelInstallCommand.CreateUninstall(),
        CreateStart(),
    };

    static Command CreateList()
    {
        var command = new Command("list", "Lists the installed kernels that belong to this program.");
        command.SetAction(_ => List(Console.Out));
        return command;
    }

    static Command CreateStart()
    {
        var file = new Argument<FileInfo>("connection-file") { Description = "The file in which the front end says where to listen." };
        var command = new Command("start", "Runs a kernel; front ends call this.") { file };

        // Leaves at once: a thread that a cell left running must not keep a kernel alive whose front end has ended it.
        command.SetAction(result => Environment.Exit(KernelProcess.Run(result.GetRequiredValue(file).FullName, Console.Error)));
        return command;
    }

    static int List(TextWriter output)
    {
        var kernels = Kernelspec.All(JupyterFolders.Searched()).Where(kernel => kernel.IsOurs).ToList();
        foreach (var kernel in kernels)
        {
            var state = File.Exists(kernel.Program) ? kernel.Program : $"{kernel.Program} is missing: install again";
            output.WriteLine($"{kernel.Name}\t{kernel.DisplayName}\t{kernel.Folder}\t{state}");
        }

        if (kernels.Count == 0)
            output.WriteLine("No kernel of this program is installed; `analysis kernel install` installs one.");
        return ExitCode.Done;
    }
}
