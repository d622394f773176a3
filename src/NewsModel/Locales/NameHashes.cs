using NewsModel.Text;

namespace NewsModel.Locales;

/// <summary>Under which words a name is found.</summary>
/// <param name="First">The hash of its first word; 0 when folding leaves none.</param>
/// <param name="Joined">The hash of its words as one, as some pages print them; null for a name of one word, and where a part is a letter or a number.</param>
internal readonly record struct NameHashes(uint First, uint? Joined)
{
    /// <summary>What parts the words of a name, once it is folded.</summary>
    public static readonly char[] Separators = [' ', '.', '-'];

    public static NameHashes Of(ReadOnlySpan<char> name)
    {
        var (first, word, joined, length, parts, canJoin) = (0u, Lexicon.HashSeed, Lexicon.HashSeed, 0, 0, true);
        for (var walk = new FoldedWalk(name); ;)
        {
            var more = walk.MoveNext();
            if (more && walk.Current is not (' ' or '.' or '-'))
            {
                canJoin &= length > 0 || char.IsLetter(walk.Current);
                (word, joined) = (Lexicon.Hash(word, walk.Current), Lexicon.Hash(joined, walk.Current));
                length++;
                continue;
            }

            if (length > 0)
            {
                if (parts++ == 0) first = word;
                canJoin &= length > 1;
                (word, length) = (Lexicon.HashSeed, 0);
            }

            if (!more) return new NameHashes(first, parts > 1 && canJoin ? joined : null);
        }
    }
}
