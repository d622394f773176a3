using System.Collections;

namespace NewsModel;

/// <summary>A list that cannot change and is equal to another with equal elements, which is what makes records of lists equal.</summary>
internal sealed class ContentList<T> : IReadOnlyList<T>, ICollection
{
    private readonly T[] items;

    private ContentList(T[] items) => this.items = items;

    public int Count => items.Length;

    public bool IsSynchronized => true;

    public object SyncRoot => this;

    public T this[int index] => items[index];

    /// <summary>A copy, or null for an empty list, so that a list never set and an empty one are equal.</summary>
    public static ContentList<T>? Of(IReadOnlyList<T>? list) => list switch
    {
        null or { Count: 0 } => null,
        ContentList<T> same => same,
        List<T> made => new ContentList<T>([.. made]),
        _ => new ContentList<T>([.. list]),
    };

    /// <summary>A list of an array that nobody changes any more.</summary>
    public static ContentList<T>? Own(T[] items) => items.Length == 0 ? null : new ContentList<T>(items);

    public override bool Equals(object? obj) => obj is ContentList<T> other && items.AsSpan().SequenceEqual(other.items);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items) hash.Add(item);
        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join(", ", items)}]";

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    public void CopyTo(Array array, int index) => items.CopyTo(array, index);

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
