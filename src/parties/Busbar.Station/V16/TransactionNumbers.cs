using System.Globalization;
using System.Text;
using Busbar.Station.Persistence;

namespace Busbar.Station.V16;

/// <summary>The numbers that an OCPP 1.6 central system gave to transactions, kept until their last message is delivered.</summary>
internal sealed class TransactionNumbers
{
    /// <summary>Stands for a transaction whose start the central system never confirmed (OCPP 1.6 errata 3.18).</summary>
    internal const int Unknown = -1;

    private const string Prefix = "transaction-number/";
    private readonly IStationStore store;
    private readonly Dictionary<string, int> numbers = [];

    internal TransactionNumbers(IStationStore store)
    {
        this.store = store;
        foreach (var (key, value) in store.Load().Where(k => k.Key.StartsWith(Prefix, StringComparison.Ordinal)))
            numbers[key[Prefix.Length..]] = int.Parse(value, CultureInfo.InvariantCulture);
    }

    internal int Of(string transactionId) => numbers.GetValueOrDefault(transactionId, Unknown);

    /// <summary>The station's own id for a number; null when no transaction has it.</summary>
    internal string? Find(int number) => numbers.FirstOrDefault(n => n.Value == number).Key;

    internal void Give(string transactionId, int number)
    {
        numbers[transactionId] = number;
        store.Put(Prefix + transactionId, Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture)));
    }

    internal void Forget(string transactionId)
    {
        if (numbers.Remove(transactionId))
            store.Delete(Prefix + transactionId);
    }
}
