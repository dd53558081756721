using Analysis.Notebooks.Jupyter.Messages;
using Analysis.Notebooks.Jupyter.Zmtp;

namespace Analysis.Notebooks.Jupyter;

/// <summary>A message and where its reply goes.</summary>
sealed record Request(Message Message, Peer Peer, RouterSocket Socket);
