using System.Runtime.InteropServices;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>How a text refers to a nation.</summary>
internal enum ReferenceKind : byte
{
    /// <summary>By its name, adjective or capital.</summary>
    Name,

    /// <summary>By a person or body of it: "Syrskyi", "the NIS".</summary>
    Body,

    /// <summary>By a place in it: "Sumy".</summary>
    Place,
}

/// <summary>One reference to a nation, by its number in <see cref="Subjects.All"/> and its tokens.</summary>
internal readonly record struct NationReference(int Subject, int Start, int End, ReferenceKind Kind)
{
    /// <summary>The nation by its name in <see cref="Subjects"/>.</summary>
    public string Nation => Subjects.All[Subject];
}

/// <summary>Every reference to a nation in a text, in its order: names, people and bodies, places.</summary>
internal sealed class NationReferences
{
    static readonly PhraseList Places = Vocabulary.Phrases("place in a country");
    static readonly PhraseList Countries = Vocabulary.Phrases("country", "people of a country");

    readonly List<NationReference> _all;

    readonly bool[] _named = new bool[Subjects.All.Count];

    NationReferences(List<NationReference> all)
    {
        _all = all;
        foreach (var reference in all)
        {
            _named[reference.Subject] = true;
        }
    }

    /// <summary>One pass over the text.</summary>
    public static NationReferences Read(Passage passage)
    {
        var tokens = passage.Text.Tokens;
        var starts = passage.Named.Starts;
        var all = new List<NationReference>(starts.Length);
        var next = 0;
        foreach (var at in starts)
        {
            if (at < next)
            {
                // Within the name before.
                continue;
            }

            if (passage.Named.Match(at, out var length) is { Country: { } country })
            {
                all.Add(new(NumberOf(country), at, at + length, Nations.At(tokens, at) is { } same && same.End == at + length ? ReferenceKind.Name : ReferenceKind.Body));
                next = at + length;
            }
            else if (Nations.At(tokens, at) is { } nation)
            {
                all.Add(new(NumberOf(nation.Subject), at, nation.End, ReferenceKind.Name));
                next = nation.End;
            }
            else if (Countries.Match(tokens, at, out length) is { } known)
            {
                all.Add(new(NumberOf(known.Value!), at, at + length, ReferenceKind.Name));
                next = at + length;
            }
            else if (Places.Match(tokens, at, out length) is { } place)
            {
                all.Add(new(NumberOf(place.Value!), at, at + length, ReferenceKind.Place));
                next = at + length;
            }
        }

        return new(all);
    }

    static readonly int Other = Subjects.NumberOf(Subjects.Other);

    static int NumberOf(string country) => Subjects.NumberOf(country) is >= 0 and var known ? known : Other;

    /// <summary>Those that begin in a range of tokens.</summary>
    public ReadOnlySpan<NationReference> In(int start, int end)
    {
        var first = From(start);
        return CollectionsMarshal.AsSpan(_all).Slice(first, Math.Max(0, From(end) - first));
    }

    /// <summary>The nation is referred to anywhere.</summary>
    public bool Names(string nation) => _named[Subjects.NumberOf(nation)];

    /// <summary>The number of the first that begins at the token or behind it.</summary>
    int From(int token)
    {
        int low = 0, high = _all.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _all[middle].Start < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
