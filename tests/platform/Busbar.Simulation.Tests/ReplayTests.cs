using System.Text;

namespace Busbar.Simulation.Tests;

public sealed class ReplayTests
{
    [Fact]
    public void The_same_seed_replays_the_same_events()
        => Assert.Equal(Play(11), Play(11));

    [Fact]
    public void Another_seed_plays_other_events()
        => Assert.NotEqual(Play(11).Hash, Play(12).Hash);

    // Thirty clients call a server for ten minutes over links that break, and dial again.
    private static (ulong Hash, long Count, long Steps) Play(ulong seed)
    {
        var world = new World(seed);
        world.Frames.Options = new FrameNetworkOptions { CutChance = 0.02, HalfOpenChance = 0.3 };
        using var listener = world.Frames.Listen("server", offer => EchoAsync(offer.Accept()));
        for (var i = 0; i < 30; i++)
        {
            var name = $"client-{i}";
            world.Scheduler.Start(() => CallAsync(world, name));
        }

        world.Scheduler.RunFor(TimeSpan.FromMinutes(10));
        return (world.Trace.Hash, world.Trace.Count, world.Scheduler.Steps);
    }

    private static async Task EchoAsync(FrameLink link)
    {
        try
        {
            while (await link.ReceiveAsync(default) is { } frame)
                await link.SendAsync(frame, default);
        }
        catch (FrameLinkException)
        {
            // The client dials again.
        }
    }

    private static async Task CallAsync(World world, string name)
    {
        var random = world.Random.Stream(name);
        while (true)
        {
            try
            {
                var link = await world.Frames.ConnectAsync(new FrameDial(name, "server"), default);
                while (link.IsOpen)
                {
                    await link.SendAsync(Encoding.UTF8.GetBytes($"{name} {world.Ids.NewId()}"), default);
                    await link.ReceiveAsync(default).AsTask().WaitAsync(TimeSpan.FromSeconds(30), world.Clock);
                    await Task.Delay(TimeSpan.FromSeconds(random.Next(1, 20)), world.Clock);
                }
            }
            catch (Exception e) when (e is FrameLinkException or TimeoutException)
            {
                await Task.Delay(TimeSpan.FromSeconds(random.Next(1, 5)), world.Clock);
            }
        }
    }
}
