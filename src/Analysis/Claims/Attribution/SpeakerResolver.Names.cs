using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <content>Speakers told by a name that no catalogue has, and the edges of a phrase.</content>
sealed partial class SpeakerResolver
{
    /// <summary>"Civil Defence Institute": an authority by name.</summary>
    bool IsPublicService(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (passage.Text.Tokens[i].IsCapital && Words.PublicService.Contains(passage.Text.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Hyunmoo Centre for Security Studies": an institute by name, for a field of study.</summary>
    bool IsThinkTank(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        bool isBody = false, isField = false;
        for (var i = first; i < end; i++)
        {
            isBody |= tokens[i].IsCapital && Words.ResearchBody.Contains(tokens[i]);
            isField |= tokens[i].IsCapital && Words.ResearchField.Contains(tokens[i]);
        }

        return isBody && isField;
    }

    Speaker? NamedBefore(int first, int end)
    {
        var last = passage.Text.Tokens[end - 1];
        return last.IsCapital ? state.Recall(passage.Text[last]) : null;
    }

    /// <summary>"the service", "the Staff", "the center's": the body whose name holds that noun and was named last.</summary>
    Speaker? ByNoun(int first, int end, in PhraseScan scan)
    {
        var tokens = passage.Text.Tokens;
        return scan is { Body: null, Country: null, Outlet: null } && tokens[first].Word == Words.The && (end - first == 2 || (end - first > 2 && IsPossessive(tokens[first + 2]))) && (Words.BodyNoun.Contains(tokens[first + 1]) || Words.GroupNoun.Contains(tokens[first + 1]))
            ? state.WithNoun(tokens[first + 1]) ?? (Words.GroupNoun.Contains(tokens[first + 1]) ? state.LastGroup : null) : null;
    }

    Speaker? ByNoun(in Token noun) => Words.BodyNoun.Contains(noun) ? state.WithNoun(noun) ?? (state.Current is { IsPerson: false, Kind: SourceKind.Intelligence or SourceKind.International } current ? current : null) : null;

    Speaker? AsWritten(int first, int end, in PhraseScan scan)
    {
        if (scan.Role is { Kind: SourceKind.Military, Class: RoleClass.Body } unit && HoldsUnit(unit.First, end) && state.HasNamed(Subjects.Ukraine) && MilitaryOf(Subjects.Ukraine) is { } ukrainian)
        {
            // Of the armies there, Ukraine's units speak by their names.
            return Speaker.Of(ukrainian);
        }

        if (scan.Role is { Kind: SourceKind.Military, Class: RoleClass.Body, IsPerson: true } && state.Current?.Country is not (Subjects.Ukraine or Subjects.Russia) && PersonName(first, end) is { } officer
            && state.HasNamed(Subjects.Ukraine) && MilitaryOf(Subjects.Ukraine) is { } theirs)
        {
            // "says Captain Taras Bilyk", behind the word of a third state: of the armies at war, Ukraine's soldiers speak by their names.
            var soldier = Speaker.Of(theirs, isPerson: true);
            state.Remember(officer, soldier);
            return soldier;
        }

        if (scan.Role is { Kind: SourceKind.Military, Class: RoleClass.Body } && !IsAtHomeElsewhere && (MilitaryOf(state.Current?.Country ?? state.LastCountry) ?? MilitaryOf(state.LastPlaceCountry)) is { } military)
        {
            return Speaker.Of(military);
        }

        if (scan.Role is { Class: RoleClass.Body, Kind: SourceKind.Government } office && !IsRival(first, office) && PlaceIn(first, end) is { } country && passage.Sources.Of(country, SourceKind.Government) is { } authority)
        {
            // "the Dnipropetrovsk regional authorities"
            return Speaker.Of(authority);
        }

        if (Words.ThirdPossessive.Contains(passage.Text.Tokens[first]) && (Words.PersonRole.Contains(passage.Text.Tokens[end - 1]) || Words.OneInsider.Contains(passage.Text.Tokens[end - 1])) && state.Body is { IsPerson: false, Label: not null } body)
        {
            // "its deputy chief"
            return body;
        }

        if (HalfOfKorea(first, end) is { } half)
        {
            return half;
        }

        var person = PersonName(first, end) ?? Appositive(first, end);
        var name = person is not null ? NounPhrase.FullName(passage.Text, person, first) : NameAsWritten(first, end);
        if (name.Length == 0 || (person is null && !IsPlausible(name, first, end)))
        {
            return null;
        }

        var speaker = Speaker.Named(name, scan.Role?.Kind, person is not null || IsOnePerson(first, end));
        if (person is null && end - first > 2)
        {
            state.NoteNoun(first, end, speaker);
        }

        if (person is not null)
        {
            state.Remember(name, speaker);
        }

        return speaker;
    }

    /// <summary>The country of the place that the phrase names; null for none.</summary>
    string? PlaceIn(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (passage.Text.Tokens[i].IsCapital && Words.Place.Match(passage.Text.Tokens, i, out _) is { Value: { } country })
            {
                return country;
            }
        }

        return null;
    }

    /// <summary>"a Norwegian nurse in Tawila": the head of the phrase is a noun for one person.</summary>
    bool IsOnePerson(int first, int end)
    {
        var head = first;
        while (head + 1 < end && passage.Text.Tokens[head + 1].Kind == TokenKind.Word && !Words.Preposition.Contains(passage.Text.Tokens[head + 1]))
        {
            head++;
        }

        return Words.PersonNoun.Contains(passage.Text.Tokens[head]);
    }

    /// <summary>"the most complete register, UALosses": one capitalised word after a comma.</summary>
    string? Appositive(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        return end - first > 2 && Words.IsUnknownName(tokens[end - 1]) && passage.Text.Text[tokens[end - 2].Start] == ',' ? tokens[end - 1].Span.Of(passage.Text.Text) : null;
    }

    /// <summary>A name with a capital letter, or a noun that can speak.</summary>
    bool IsPlausible(string name, int first, int end)
    {
        var tokens = passage.Text.Tokens;
        for (var i = first; i < end; i++)
        {
            if (Words.SpeakerNoun.Contains(tokens[i]) || Words.Organisation.Contains(tokens[i]) || Words.Role.LengthAt(tokens, i) > 0 || Words.ArmedGroup.LengthAt(tokens, i) > 0)
            {
                return true;
            }
        }

        return char.IsUpper(name[0]) && (Words.IsUnknownName(tokens[end - 1]) || HasCapitalNoun(Math.Min(end, first + 1), end) || name.Length > 2 && name.Equals(name.ToUpperInvariant(), StringComparison.Ordinal));
    }

    /// <summary>
    /// The subject after "On Friday", "In its February briefing", "June", and in "a number the agency raised": from the last article that
    /// no preposition governs.
    /// </summary>
    int AfterAdjunct(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        if (first >= end)
        {
            return first;
        }

        var isAdjunct = Words.AdjunctPreposition.Contains(tokens[first]);
        if (!isAdjunct)
        {
            return IsNounBeforeArticle(first, end, out var article) ? article : first;
        }

        for (var i = end - 1; i > first + 1; i--)
        {
            if (Words.Article.Contains(tokens[i]) && !Words.Preposition.Contains(tokens[i - 1]))
            {
                return i;
            }
        }

        return NounPhrase.SkipAdjunct(tokens, first, end);
    }

    /// <summary>"June the ministry", "TUESDAY The Taoiseach", "number the agency": a day, a month or what is reported, and right behind it the article of another noun.</summary>
    bool IsNounBeforeArticle(int first, int end, out int article)
    {
        var tokens = passage.Text.Tokens;
        const int Farthest = 5;
        for (article = first + 1; article < Math.Min(end - 1, first + Farthest); article++)
        {
            if (tokens[article].Word == Words.The)
            {
                var before = tokens[article - 1];
                return before.Kind == TokenKind.Number || Words.Day.Contains(before) || Words.Month.Contains(before) || Words.Ago.Contains(before) || Words.ClaimSubject.Contains(before);
            }
        }

        return false;
    }

    /// <summary>Several questions about a phrase look for a name in it, one after the other.</summary>
    string? PersonName(int first, int end)
    {
        if (_named != (first, end))
        {
            (_named, _name) = ((first, end), NounPhrase.PersonName(passage.Text, first, end));
        }

        return _name;
    }

    (int First, int End) _named = (-1, -1);
    string? _name;

    string NameAsWritten(int first, int end) => NounPhrase.Name(passage.Text, first, end);

    bool HasCapitalNoun(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].IsCapital && !Words.Day.Contains(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"officials speaking in London": where they speak is not whose they are.</summary>
    bool IsModifying(int at, int end)
    {
        var tokens = passage.Text.Tokens;
        return tokens[at] is { Kind: TokenKind.Word, IsCapital: false, Length: > 5 } && passage.Text[tokens[at]].EndsWith("ing", StringComparison.Ordinal) && !Words.NounOrVerb.Contains(tokens[at])
            && at + 1 < end && (Words.Preposition.Contains(tokens[at + 1]) || Words.Adverb.Contains(tokens[at + 1]) || Words.Day.Contains(tokens[at + 1]));
    }

    /// <summary>"General Staff's daily": the owner, where nothing but an adjective of what he owns stands behind.</summary>
    int BeforeOwned(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        var last = end;
        while (last > first + 1 && Words.OwnedAdjective.Contains(tokens[last - 1]))
        {
            last--;
        }

        return last < end && last > first + 1 && IsPossessive(tokens[last - 1]) ? last - 1 : end;
    }

    /// <summary>"The ministry thanked the Emirates and said": the subject ends where the first of its verbs begins.</summary>
    int BeforePredicate(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        for (var i = first + 1; i < end && end - first > 3 && tokens[end - 1].Word == Words.And; i++)
        {
            if (tokens[i] is { Kind: TokenKind.Word, IsCapital: false } && (WordClasses.Has(tokens[i], WordClass.Past) || passage.Text[tokens[i]].EndsWith("ed", StringComparison.Ordinal)) && !Words.Preposition.Contains(tokens[i - 1]))
            {
                return i;
            }
        }

        return end;
    }

    int BeforeRelative(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        for (var i = first + 1; i < end; i++)
        {
            if (Words.Relative.Contains(tokens[i]) || IsModifying(i, end) || (i + 1 < end && tokens[i + 1].Word == Words.By && Words.Quoted.Contains(tokens[i])))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>Without articles and adverbs at the edges, and without an adjunct before the noun phrase ("On Friday").</summary>
    (int First, int End) Trim(int first, int end)
    {
        var tokens = passage.Text.Tokens;
        while (first < end && tokens[end - 1].Kind == TokenKind.Sign && !IsPossessive(tokens[end - 1]))
        {
            end--;
        }

        while (first < end && (tokens[first].Kind == TokenKind.Sign || Words.Adverb.Contains(tokens[first])) && end - first > 1)
        {
            first++;
        }

        return (first, end);
    }

    bool IsPossessive(in Token token) => passage.Text.Text[token.Start] is '\'' or '’';
}
