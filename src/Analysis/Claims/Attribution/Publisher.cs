using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>The publisher as a source: where a relief group, a ministry or a headquarters publishes, the text may speak as it ("we").</summary>
static class Publisher
{
    /// <summary>The publisher as a speaker; null when it is unknown.</summary>
    public static Speaker? Of(Passage passage)
    {
        if (IsPressRelease(passage) && InHeading(passage) is { } issuer)
        {
            return issuer;
        }

        return Name(passage) is not { } name ? null
            : passage.Sources.Aliases.Match(new TokenizedText(name), 0, out _) is { } source ? Speaker.Of(source)
            : IsInstitute(name) ? Speaker.Experts with { IsPerson = false } : IsOutlet(name) ? Speaker.Outlet(name) with { Standing = Standing.Origin } : Speaker.Named(name);
    }

    /// <summary>The publisher's name without what stands in brackets; null when it is unknown.</summary>
    static string? Name(Passage passage)
    {
        if (passage.Article.Publisher is not { Length: > 0 } publisher || publisher.StartsWith("unknown", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var bracket = publisher.IndexOf('(', StringComparison.Ordinal);
        return (bracket > 0 ? publisher[..bracket] : publisher).Trim();
    }

    /// <summary>The body that the text's first lines name; null when they name none.</summary>
    public static Speaker? InHeading(Passage passage)
    {
        var end = Math.Min(passage.Text.Tokens.Length, 40);
        var scan = PhraseScan.Of(passage, Math.Min(end, IsPressRelease(passage) ? 2 : 0), end);
        return scan.Body is { } body ? Speaker.Of(body)
            : scan.Role is { Class: RoleClass.Body } role && (Country(passage, role) ?? scan.Country) is { } country && passage.Sources.Of(country, role.Kind, SourceKind.Government) is { } source ? Speaker.Of(source)
            : null;
    }

    /// <summary>The text's first lines name a briefing, a press conference or a statement.</summary>
    public static bool IsBriefing(Passage passage)
    {
        const int LongestHeading = 40;
        var tokens = passage.Text.Tokens;
        foreach (var token in tokens[..Math.Min(tokens.Length, LongestHeading)])
        {
            if (Words.Briefing.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whose "Ministry of Defence:" it is, when the label before the colon tells no country: the publisher's ("Whitehall Release Service").</summary>
    static string? Country(Passage passage, Role role)
    {
        var tokens = passage.Text.Tokens;
        var isWholeLabel = role.End < tokens.Length && passage.Text.Text[tokens[role.End].Start] == ':';
        return isWholeLabel && Name(passage) is { } name ? passage.Sources.Aliases.Match(new TokenizedText(name), 0, out _)?.Country : null;
    }

    /// <summary>"Institute for Eurasian Frontlines": what it says of itself is said by experts.</summary>
    static bool IsInstitute(string name) => name.Contains("Institute", StringComparison.Ordinal);

    /// <summary>The name tells a newspaper, a station or an agency.</summary>
    static bool IsOutlet(string name)
    {
        foreach (var token in new TokenizedText(name).Tokens)
        {
            if (Words.Outlet.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A ministry, a headquarters, a relief network: a body that gives figures itself, other than an outlet.</summary>
    public static bool IsBody(Passage passage)
    {
        if (IsPressRelease(passage))
        {
            return true;
        }

        if (Name(passage) is not { } name)
        {
            return false;
        }

        var text = new TokenizedText(name);
        var isBody = false;
        foreach (var token in text.Tokens)
        {
            isBody |= Words.PublishingBody.Contains(token);
            if (Words.Outlet.Contains(token))
            {
                return false;
            }
        }

        return isBody;
    }

    static bool IsPressRelease(Passage passage) => passage.Text.Text.AsSpan().TrimStart().StartsWith("PRESS RELEASE", StringComparison.OrdinalIgnoreCase);
}
