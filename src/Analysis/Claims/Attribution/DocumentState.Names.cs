using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <content>Notes who is named on the way.</content>
sealed partial class DocumentState
{
    /// <summary>A headline may speak of "the spy agency" that the next lines name.</summary>
    public void ReadAhead(SourceKind kind)
    {
        if (_lastOfKind[(int)kind] is null && LastCountry is null)
        {
            ReadTo(Math.Min(passage.Text.Tokens.Length, _read + 80));
        }
    }

    /// <summary>Notes every source named before a token, so that role nouns after it can stand for them.</summary>
    public void ReadTo(int end)
    {
        var tokens = passage.Text.Tokens;
        var starts = passage.Named.Starts;
        for (; _nextName < starts.Length && starts[_nextName] < end; _nextName++)
        {
            var i = starts[_nextName];
            if (i < _read)
            {
                // Within the name before.
                continue;
            }

            if (passage.Named.Match(i, out var length) is { } source && Words.Country.LengthAt(tokens, i) < length && !IsOfAnother(source, i))
            {
                LastCountry = source.Country ?? LastCountry;
                MakeRecent(source.Country);
                if (source.Kind is not (SourceKind.Government or SourceKind.Media))
                {
                    Note(source);
                }

                if (HoldsBodyNoun(i, i + length))
                {
                    NoteNoun(i, i + length, Speaker.Of(source));
                }

                _read = i + length;
            }
            else if (PhraseScan.TryMatchCountry(tokens, i, out var country, out length, out _))
            {
                LastCountryNamed = country;
                _countries.Add(country);
                MakeRecent(country);
                NoteBodyOf(country, i, i + length);
                if (i > 0 && Words.Locative.Contains(tokens[i - 1]))
                {
                    NotePlace(country, i);
                }

                _read = i + length;
            }
            else if (Words.ArmedGroup.LengthAt(tokens, i) is > 0 and var groupLength)
            {
                LastGroup = Speaker.Named(passage.Text.Text[tokens[i].Start..tokens[i + groupLength - 1].End]);
                _read = i + groupLength;
            }
            else if (Words.Place.Match(tokens, i, out length) is { } place)
            {
                LastPlaceCountry = place.Value;
                NotePlace(place.Value, i);
                _read = i + length;
            }
        }

        _read = Math.Max(_read, end);
    }

    /// <summary>"in Kyiv", "Kharkiv": where the sentence is set, if reading has not run ahead of it.</summary>
    void NotePlace(string? country, int at)
    {
        if (passage.Text.SentenceAt(passage.Text.Tokens[at].Start).Index == _sentence)
        {
            (_placeAt, _placeInSentence) = (_sentence, country);
        }
    }

    /// <summary>"the German Foreign Office" is not the British one.</summary>
    bool IsOfAnother(Source source, int at) =>
        source.Country is { } country && at > 0 && Words.People.MatchBefore(passage.Text.Tokens, at, out _) is { Value: { } named } && !string.Equals(named, country, StringComparison.Ordinal);

    /// <summary>"South Korea's top spy agency" notes the NIS.</summary>
    void NoteBodyOf(string country, int first, int end)
    {
        var tokens = passage.Text.Tokens;
        for (var i = end; i < tokens.Length && i < end + 4 && (tokens[i].Kind == TokenKind.Word || IsInName(tokens[i])); i++)
        {
            if (Role.TryMatch(tokens, i, out var role))
            {
                if (role is { Class: RoleClass.Body, Kind: not SourceKind.Government, IsGeneric: false } || (role is { Kind: SourceKind.Intelligence, IsGeneric: true }))
                {
                    if (passage.Sources.Of(country, role.Kind) is { } source)
                    {
                        Note(source);
                    }
                    else if (passage.Sources.Of(country, SourceKind.Government) is { } state)
                    {
                        Note(Speaker.Of(state) with { Kind = role.Kind });
                    }
                    else
                    {
                        Note(Speaker.Named(passage.Text.Text[tokens[first].Start..tokens[role.End - 1].End], role.Kind));
                    }
                }

                return;
            }
        }
    }

    /// <summary>"State Emergency Service": it is "the service" from here on.</summary>
    public void NoteNoun(int first, int end, Speaker speaker)
    {
        foreach (var token in passage.Text.Tokens[first..end])
        {
            if (Words.BodyNoun.Contains(token))
            {
                _byNoun[token.Word] = speaker;
            }
        }
    }

    bool HoldsBodyNoun(int first, int end)
    {
        foreach (var token in passage.Text.Tokens[first..end])
        {
            if (Words.BodyNoun.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The body whose name holds that noun and was named last; null for none.</summary>
    public Speaker? WithNoun(in Token noun) => _byNoun.GetValueOrDefault(noun.Word);

    /// <summary>An apostrophe or a hyphen; behind a comma another phrase begins: "in Sudan, the army says".</summary>
    bool IsInName(in Token sign) => passage.Text.Text[sign.Start] is '\'' or '’' or '-';

    void Note(Source source)
    {
        var speaker = Speaker.Of(source);
        if (source.Kind is SourceKind.DefenceMinistry or SourceKind.ForeignMinistry || source.Label.EndsWith("Ministry", StringComparison.Ordinal))
        {
            LastMinistry = speaker;
        }

        foreach (var kind in source.Kinds)
        {
            _lastOfKind[(int)kind] = speaker;
        }
    }

    void Note(Speaker speaker)
    {
        if (speaker.Kind is SourceKind.DefenceMinistry or SourceKind.ForeignMinistry || speaker.Label?.Contains("inistry", StringComparison.Ordinal) == true)
        {
            LastMinistry = speaker;
        }

        if (speaker.Kind is { } kind)
        {
            _lastOfKind[(int)kind] = speaker;
        }

        if (speaker.IsPerson)
        {
            LastPerson = speaker;
        }
    }
}
