using Busbar.Browser;

// One browser, one station: what one test does to the station would be seen by another that ran beside it.
[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]
