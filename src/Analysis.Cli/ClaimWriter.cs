using Analysis.Articles;

namespace Analysis.Cli;

/// <summary>Writes the claims of articles for people, in their order.</summary>
abstract class ClaimWriter
{
    /// <summary>Writes the claims of one article.</summary>
    public abstract void Write(Article article);

    /// <summary>Writes what stands at the end.</summary>
    public virtual void Finish()
    {
    }
}
