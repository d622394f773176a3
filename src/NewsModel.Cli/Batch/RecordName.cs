using System.Text.Json;

namespace NewsModel.Cli.Batch;

/// <summary>The name of a record: its line, or its file when that is not null.</summary>
internal readonly record struct RecordName(long Line, string? File = null)
{
    public void WriteTo(Utf8JsonWriter json)
    {
        if (File is null) json.WriteNumber("record", Line);
        else json.WriteString("record", File);
    }

    public override string ToString() => File is null ? $"line {Line}" : $"'{File}'";
}
