using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsModel;

/// <summary>What every part of an article has in common: members of a document that this version does not know are kept.</summary>
/// <include file="Examples/ExtensibleRecord.xml" path="*/example[@id='ExtensibleRecord']"/>
public abstract record ExtensibleRecord : IJsonOnDeserialized
{
    private IDictionary<string, JsonElement>? extensions;

    private protected ExtensibleRecord()
    {
    }

    /// <summary>Members of the document that have no property here, by name; null when there are none.</summary>
    /// <remarks>
    /// Setting it takes a copy that cannot be changed afterwards. It can be set, not only initialized, because
    /// System.Text.Json fills extension members in no other way; treat it as <c>init</c>.
    /// </remarks>
    /// <include file="Examples/ExtensibleRecord.xml" path="*/example[@id='Extensions']"/>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extensions
    {
        get => extensions;
        set => extensions = value is null ? null : Copy(value);
    }

    /// <summary>Whether both have the same type and content; the order of <see cref="Extensions"/> does not count.</summary>
    /// <param name="other">Another part of an article, or null.</param>
    /// <returns>Whether both have the same type and content.</returns>
    /// <include file="Examples/ExtensibleRecord.xml" path="*/example[@id='Equals']"/>
    public virtual bool Equals(ExtensibleRecord? other) =>
        ReferenceEquals(this, other)
        || (other is not null && EqualityContract == other.EqualityContract && SameExtensions(extensions, other.extensions));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = EqualityContract.GetHashCode();
        foreach (var (name, value) in extensions ?? ReadOnlyDictionary<string, JsonElement>.Empty)
        {
            // Not the value's text: 1 and 1.0 are equal. A sum, since the order does not count.
            hash += HashCode.Combine(name, value.ValueKind);
        }

        return hash;
    }

    void IJsonOnDeserialized.OnDeserialized()
    {
        Extensions = extensions;
        foreach (var (name, value) in extensions ?? ReadOnlyDictionary<string, JsonElement>.Empty)
        {
            if (JsonTexts.Complaint(value) is { } complaint) throw new JsonException($"{complaint} Member: '{name}'.");
        }
    }

    private static bool SameExtensions(IDictionary<string, JsonElement>? left, IDictionary<string, JsonElement>? right)
    {
        if ((left?.Count ?? 0) != (right?.Count ?? 0)) return false;
        foreach (var (name, value) in left ?? ReadOnlyDictionary<string, JsonElement>.Empty)
        {
            if (!right!.TryGetValue(name, out var other) || !JsonElement.DeepEquals(value, other)) return false;
        }

        return true;
    }

    // An empty one stays open: it is the one that the serializer sets first and fills afterwards.
    private static IDictionary<string, JsonElement> Copy(IDictionary<string, JsonElement> members)
    {
        var copy = new Dictionary<string, JsonElement>(members.Count, StringComparer.Ordinal);
        foreach (var (name, value) in members) copy.Add(name, value.Clone());
        return copy.Count == 0 ? copy : new ReadOnlyDictionary<string, JsonElement>(copy);
    }
}
