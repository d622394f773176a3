using System.Runtime.CompilerServices;
using NewsModel.Locales;
using NewsModel.Timestamps.Shapes;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Resolution;

/// <summary>Finds the offset: printed, by a zone's name, from the caller, from the region, in that order.</summary>
internal sealed class OffsetResolver
{
    private const int MostMinutes = 14 * 60;

    private readonly TimeZoneInfo? caller;
    private readonly TimeZoneInfo? region;
    private readonly string? callerId;
    private readonly string? regionId;
    private readonly string? regionCode;

    public OffsetResolver(TimestampOptions options)
    {
        (callerId, regionId, regionCode) = (options.TimeZone, options.Region?.TimeZone, options.Region?.Code);
        if (callerId is not null && !TryFind(callerId, out caller))
            throw new ArgumentException($"Expected an IANA time zone id, found '{callerId}'.", nameof(options));
        if (regionId is not null) TryFind(regionId, out region);
    }

    /// <summary>The zone in which days begin and end for relative text: the caller's, else the region's.</summary>
    public TimeZoneInfo? Local => caller ?? region;

    public bool TryResolve(in StampFields stamp, ReadOnlySpan<Token> tokens, ref Draft draft)
    {
        if (draft.Fields.Time is null || draft.Fields.Offset is not null) return true;
        ref readonly var zone = ref stamp.Zone;
        if (zone.Exists) return TryPrinted(zone, tokens, ref draft);
        if (draft.Fields.Date is { } date) TakeLocal(date, ref draft);
        return true;
    }

    /// <summary>The offset of a timestamp whose day and clock were read apart: by the zone that it names, else from the caller or the region.</summary>
    public void Complete(ref Draft draft)
    {
        if (draft.Fields is not { Date: { } date, Time: not null, Offset: null }) return;
        if (draft.Fields.TimeZone is { } id)
        {
            if (TryFind(id, out var rules)) Take(rules!, id, OffsetSource.ZoneName, TimestampAssumptions.OffsetFromZoneName, date, ref draft);
        }
        else TakeLocal(date, ref draft);
    }

    private void TakeLocal(DateOnly date, ref Draft draft)
    {
        if (caller is not null) Take(caller, callerId!, OffsetSource.Caller, TimestampAssumptions.None, date, ref draft);
        else if (region is not null) Take(region, regionId!, OffsetSource.Region, TimestampAssumptions.OffsetFromRegion, date, ref draft);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryPrinted(in ZoneFields zone, ReadOnlySpan<Token> tokens, ref Draft draft)
    {
        var named = zone.Named ? tokens[zone.NameToken].Entry!.Find(MeaningKinds.Zone, regionCode)?.Zone : null;
        if (named is not null) draft.Fields.TimeZone = named.Id ?? named.Name;
        if (zone.Minutes is { } minutes)
        {
            if (Math.Abs(minutes) > MostMinutes) return draft.Fail(ParseErrorKind.OffsetOutOfRange, tokens[zone.Token], tokens[zone.LastToken]);
            (draft.Fields.Offset, draft.Fields.OffsetSource) = (TimeSpan.FromMinutes(minutes), OffsetSource.Printed);
            return true;
        }

        if (named is null) return true;
        if (named.Offset is { } offset) (draft.Fields.Offset, draft.Fields.OffsetSource) = (offset, OffsetSource.ZoneName);
        else if (named.Id is { } id && draft.Fields.Date is { } date && TryFind(id, out var rules)) Take(rules!, id, OffsetSource.ZoneName, TimestampAssumptions.None, date, ref draft);
        if (draft.Fields.Offset is not null) draft.Fields.Assumptions |= TimestampAssumptions.OffsetFromZoneName;
        return true;
    }

    private static void Take(TimeZoneInfo zone, string id, OffsetSource source, TimestampAssumptions assumption, DateOnly date, ref Draft draft)
    {
        var local = date.ToDateTime(draft.Fields.Time!.Value, DateTimeKind.Unspecified);
        draft.Fields.Offset = zone.GetUtcOffset(local);
        if (zone.IsAmbiguousTime(local) || zone.IsInvalidTime(local)) assumption |= TimestampAssumptions.AmbiguousLocalTime;
        draft.Fields.OffsetSource = source;
        draft.Fields.TimeZone = id;
        draft.Fields.Assumptions |= assumption;
    }

    /// <summary>Zone data can be missing from a machine; a zone without rules then gives no offset rather than a wrong one.</summary>
    private static bool TryFind(string id, out TimeZoneInfo? zone) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out zone);
}
