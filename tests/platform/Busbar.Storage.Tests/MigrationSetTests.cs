namespace Busbar.Storage.Tests;

public sealed class MigrationSetTests
{
    [Fact]
    public void Reads_embedded_scripts_in_order()
        => Assert.Equal([(1, "events"), (2, "frames")], EventLog.Migrations.Migrations.Select(m => (m.Number, m.Name)));

    [Fact]
    public void A_gap_is_refused()
        => Assert.Throws<StorageSchemaException>(() => MigrationSet.FromScripts("x", [("0001_a.sql", ""), ("0003_b.sql", "")]));

    [Fact]
    public void A_number_used_twice_is_refused()
        => Assert.Throws<StorageSchemaException>(() => MigrationSet.FromScripts("x", [("0001_a.sql", ""), ("0001_b.sql", "")]));

    [Theory]
    [InlineData("1_a.sql")]
    [InlineData("0001-a.sql")]
    [InlineData("0001_.sql")]
    [InlineData("abcd_a.sql")]
    public void Another_name_is_refused(string name)
        => Assert.Throws<StorageSchemaException>(() => MigrationSet.FromScripts("x", [(name, "")]));

    [Fact]
    public void Line_ends_do_not_change_a_checksum()
        => Assert.Equal(new Migration(1, "a", "x\ny").Checksum, new Migration(1, "a", "x\r\ny").Checksum);

    [Fact]
    public void No_scripts_at_all_is_a_mistake()
        => Assert.Throws<StorageSchemaException>(() => MigrationSet.FromResources("x", typeof(MigrationSetTests).Assembly, "nowhere."));

    [Theory]
    [InlineData("a; DROP TABLE b")]
    [InlineData("")]
    [InlineData("1a")]
    public void A_table_name_that_is_not_plain_is_refused(string name)
        => Assert.Throws<ArgumentException>(() => new Table<int>(name, ["a"], [], (ref writer, in row) => writer.Add(row)));
}
