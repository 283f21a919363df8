import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { calls } from '../../api/calls.ts';
import { keys } from '../../api/keys.ts';
import { withCommand } from '../../api/live.ts';
import type { Command, Page } from '../../api/types.ts';
import { newId } from './newId.ts';

/** The stream brings the outcome; asking is for when the stream is cut. */
const askEveryMs = 2_000;

/** Sends a command once, under an id of ours, and follows it to its outcome. */
export function useCommand(send: (id: string) => Promise<Command>) {
  const cache = useQueryClient();
  const sent = useMutation({
    mutationFn: () => send(newId()),
    onSuccess: (command) => {
      cache.setQueryData<Command>(keys.command(command.id), (old) => (old && old.outcome !== 'pending' ? old : command));
      cache.setQueryData<Page<Command>>(keys.commands(command.stationId), (old) => (old ? withCommand(old, command) : old));
    },
  });
  const id = sent.data?.id ?? '';
  const followed = useQuery({
    queryKey: keys.command(id),
    queryFn: ({ signal }) => calls.command(id, signal),
    enabled: id !== '',
    staleTime: 0,
    refetchInterval: (query) => (query.state.data?.outcome === 'pending' ? askEveryMs : false),
  });
  return { send: sent.mutate, reset: sent.reset, command: followed.data ?? sent.data, error: sent.error, isSending: sent.isPending };
}
