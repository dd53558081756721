using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Analysis.Articles.Reading;

/// <summary>Markdown: its text without the marks, a paragraph a line; the first heading is the title.</summary>
internal static class MarkdownText
{
    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().Build();

    public static IEnumerable<ReadArticle> Read(SourceFile file)
    {
        var document = Markdown.Parse(TextDecoding.Decode(file.ReadAll()), Pipeline);
        var lines = document.Descendants<LeafBlock>().Where(block => block is not (YamlFrontMatterBlock or HtmlBlock)).Select(block => TextOf(block)).Where(line => line.Length > 0);
        var text = string.Join('\n', lines);
        var title = document.Descendants<HeadingBlock>().Select(block => TextOf(block)).FirstOrDefault();
        return text.Length == 0 ? throw new FormatException("it is empty.") : [new Article(file.BareName, text) { Title = title }];
    }

    static string TextOf(LeafBlock block) =>
        block.Inline is null ? block.Lines.ToString().Trim() : string.Concat(block.Inline.Descendants<Inline>().Select(inline => TextOf(inline))).Trim();

    static string TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        _ => "",
    };
}
