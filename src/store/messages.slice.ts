import type { StateCreator } from 'zustand/vanilla'

/** A discreet sentence to the reader, shown until dismissed; never an error page. */
export type Message = { id: number; text: string }

export type MessagesSlice = {
  messages: readonly Message[]
  /** Says whether the map can draw: unknown at start, then settled by `map/`. */
  mapState: 'loading' | 'ready' | 'no-webgl' | 'failed'
  tell: (text: string) => void
  dismiss: (id: number) => void
  settleMap: (mapState: MessagesSlice['mapState']) => void
}

export const createMessagesSlice: StateCreator<MessagesSlice, [], [], MessagesSlice> = (set) => ({
  messages: [],
  mapState: 'loading',
  tell: (text) =>
    set((state) =>
      state.messages.some((message) => message.text === text)
        ? state
        : { messages: [...state.messages, { id: (state.messages.at(-1)?.id ?? 0) + 1, text }] },
    ),
  dismiss: (id) =>
    set((state) => ({ messages: state.messages.filter((message) => message.id !== id) })),
  settleMap: (mapState) => set({ mapState }),
})
