import { Button } from './Button.tsx'
import s from './Messages.module.css'

export type MessagesProps = {
  messages: readonly { id: number; text: string }[]
  onDismiss: (id: number) => void
}

/** Discreet sentences, announced politely; they stay until read, never time out. */
export function Messages({ messages, onDismiss }: MessagesProps) {
  return (
    <div role="status" className={s['region']}>
      {messages.map((message) => (
        <div key={message.id} className={s['message']}>
          <p>{message.text}</p>
          <Button variant="text" onPress={() => onDismiss(message.id)}>
            Compris<span className="sr-only">, fermer ce message</span>
          </Button>
        </div>
      ))}
    </div>
  )
}
