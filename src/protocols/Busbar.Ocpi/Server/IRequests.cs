using Busbar.Wire;

namespace Busbar.Ocpi.Server;

/// <summary>Decides in real time whether a token of ours may charge (OCPI 2.2.1 12.2.2).</summary>
/// <typeparam name="TReferences">Where it wants to.</typeparam>
public interface ITokenAuthorizer<TReferences>
    where TReferences : class, IWireRecord<TReferences>
{
    /// <summary>Decides.</summary>
    /// <param name="call">The request.</param>
    /// <param name="uid">The token's uid.</param>
    /// <param name="type">The token's kind.</param>
    /// <param name="place">Where it wants to charge; null where the operator does not tell.</param>
    /// <param name="cancellation">Ends when the peer goes away.</param>
    /// <returns>
    /// The AuthorizationInfo (<see cref="OcpiAnswer.Ok{T}(T)"/>), <see cref="ModuleAnswers.UnknownToken"/>, or
    /// <see cref="ModuleAnswers.PlaceNeeded"/>.
    /// </returns>
    ValueTask<OcpiAnswer> AuthorizeAsync(OcpiCall call, string uid, string type, TReferences? place, CancellationToken cancellation);
}

/// <summary>Takes up commands of mobility providers (OCPI 2.2.1 13.2.1).</summary>
/// <typeparam name="TResponse">What is answered at once.</typeparam>
public interface ICommandReceiver<TResponse>
    where TResponse : class, IWireRecord<TResponse>
{
    /// <summary>Takes up a command; its result is sent later to its response address.</summary>
    /// <param name="call">The request.</param>
    /// <param name="command">The command: a StartSession, StopSession, ReserveNow, CancelReservation or UnlockConnector of the version.</param>
    /// <param name="responseUrl">Where its result is to be sent; it is an address of the peer.</param>
    /// <param name="cancellation">Ends when the peer goes away.</param>
    /// <returns>Whether it is taken up.</returns>
    ValueTask<TResponse> TakeUpAsync(OcpiCall call, object command, string responseUrl, CancellationToken cancellation);
}

/// <summary>Takes what became of requests of ours.</summary>
/// <typeparam name="TResult">What became of one.</typeparam>
public interface IResultReceiver<TResult>
    where TResult : class, IWireRecord<TResult>
{
    /// <summary>Takes a result.</summary>
    /// <param name="call">The request.</param>
    /// <param name="key">The key that stood in the response address we gave.</param>
    /// <param name="result">What became of the request.</param>
    /// <param name="cancellation">Ends when the peer goes away.</param>
    /// <returns>Whether we asked for it.</returns>
    ValueTask<bool> ReceiveAsync(OcpiCall call, string key, TResult result, CancellationToken cancellation);
}

/// <summary>Takes requests about the charging profile of a session (OCPI 2.2.1 14.4.1).</summary>
/// <typeparam name="TProfile">The profile.</typeparam>
/// <typeparam name="TResponse">What is answered at once.</typeparam>
public interface IChargingProfileReceiver<TProfile, TResponse>
    where TProfile : class, IWireRecord<TProfile>
    where TResponse : class, IWireRecord<TResponse>
{
    /// <summary>Takes up a profile.</summary>
    /// <param name="call">The request.</param>
    /// <param name="sessionId">The session.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="responseUrl">Where the result is to be sent; it is an address of the peer.</param>
    /// <param name="cancellation">Ends when the peer goes away.</param>
    /// <returns>Whether it is taken up.</returns>
    ValueTask<TResponse> SetAsync(OcpiCall call, string sessionId, TProfile profile, string responseUrl, CancellationToken cancellation);

    /// <summary>Takes up that a session goes without a profile.</summary>
    /// <param name="call">The request.</param>
    /// <param name="sessionId">The session.</param>
    /// <param name="responseUrl">Where the result is to be sent; it is an address of the peer.</param>
    /// <param name="cancellation">Ends when the peer goes away.</param>
    /// <returns>Whether it is taken up.</returns>
    ValueTask<TResponse> ClearAsync(OcpiCall call, string sessionId, string responseUrl, CancellationToken cancellation);

    /// <summary>Takes up the question which profile a session follows.</summary>
    /// <param name="call">The request.</param>
    /// <param name="sessionId">The session.</param>
    /// <param name="duration">How far ahead.</param>
    /// <param name="responseUrl">Where the result is to be sent; it is an address of the peer.</param>
    /// <param name="cancellation">Ends when the peer goes away.</param>
    /// <returns>Whether it is taken up.</returns>
    ValueTask<TResponse> GetActiveAsync(OcpiCall call, string sessionId, TimeSpan duration, string responseUrl, CancellationToken cancellation);
}

/// <summary>Answers single requests about objects of ours, for what only one module has.</summary>
/// <typeparam name="TBody">The body.</typeparam>
public interface IRequestReceiver<TBody>
    where TBody : class, IWireRecord<TBody>
{
    /// <summary>Answers a request.</summary>
    /// <param name="call">The request.</param>
    /// <param name="id">The object it is about; empty where it is about none.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellation">Ends when the peer goes away.</param>
    /// <returns>The answer.</returns>
    ValueTask<OcpiAnswer> AnswerAsync(OcpiCall call, string id, TBody body, CancellationToken cancellation);
}
