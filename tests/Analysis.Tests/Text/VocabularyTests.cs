using Analysis.Text;

namespace Analysis.Tests.Text;

public class VocabularyTests
{
    [Fact]
    public void A_class_that_two_files_define_is_refused_with_both_names()
    {
        var tables = new Dictionary<string, List<VocabularyEntry>>(StringComparer.Ordinal);
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        Vocabulary.ReadTable(new StringReader("verb: say"), "one.txt", tables, owners);
        var error = Assert.Throws<InvalidDataException>(() => Vocabulary.ReadTable(new StringReader("noun: man\nverb: tell"), "two.txt", tables, owners));
        Assert.Contains("two.txt, line 2: one.txt defines the class \"verb\" already", error.Message);
    }

    [Fact]
    public void A_class_may_go_on_in_its_own_file()
    {
        var tables = new Dictionary<string, List<VocabularyEntry>>(StringComparer.Ordinal);
        Vocabulary.ReadTable(new StringReader("verb: say\nnoun: man\nverb: tell"), "one.txt", tables, new Dictionary<string, string>(StringComparer.Ordinal));
        Assert.Equal(2, tables["verb"].Count);
    }
}
