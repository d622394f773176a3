using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsModel.Pages.Lines;

/// <summary>Passes over stretches of plain Arabic many characters at a time.</summary>
internal static class Letters
{
    /// <summary>The first and the last letter of the alphabet's own row, U+0620 to U+064A, which has nothing but letters.</summary>
    public const char First = '\u0620';
    public const char Last = '\u064A';

    // From U+0600 to U+066D the block has no letters but those, and ASCII has none below A.
    private const ushort FirstOfBlock = '\u0600';
    private const ushort LastOfRow = '\u066D';

    /// <summary>Counts the letters of the alphabet up to a character that may be another letter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="passed">How much was counted; what follows, at most a vector's length, must be looked at one by one.</param>
    public static int CountPlain(ReadOnlySpan<char> text, out int passed)
    {
        var count = 0;
        passed = 0;
        ref var start = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        for (; passed <= text.Length - Vector256<ushort>.Count; passed += Vector256<ushort>.Count)
        {
            var chars = Vector256.LoadUnsafe(ref start, (nuint)passed);
            var ofBlock = Vector256.LessThanOrEqual(chars - Vector256.Create(FirstOfBlock), Vector256.Create((ushort)(LastOfRow - FirstOfBlock)));
            if (!Vector256.EqualsAll(ofBlock | Vector256.LessThan(chars, Vector256.Create((ushort)'A')), Vector256<ushort>.AllBitsSet)) break;
            var letters = Vector256.LessThanOrEqual(chars - Vector256.Create((ushort)First), Vector256.Create((ushort)(Last - First)));
            count += BitOperations.PopCount(letters.ExtractMostSignificantBits());
        }

        return count;
    }
}
