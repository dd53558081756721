using System.Security.Cryptography;
using System.Text;

namespace Analysis.Charts.Rendering;

/// <summary>Names for elements: the same for the same chart in every run, different for different charts on one page.</summary>
internal static class ChartId
{
    public static string Of(Chart chart) => Of($"{ChartText.Write(chart)}\n{chart.Caption}\n{chart.Size}\n{chart.Theme}");

    /// <summary>"c" and eight hexadecimal digits.</summary>
    public static string Of(string content) => "c" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 4));
}
