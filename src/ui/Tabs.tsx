import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components'
import { cx } from './cx.ts'
import s from './Tabs.module.css'

export type TabItem<T extends string> = { id: T; title: string; content: () => ReactNode }

export type TabsProps<T extends string> = {
  label: string
  items: readonly TabItem<T>[]
  /** Left out: the tabs keep their own place, starting with the first. */
  value?: T
  onChange?: (id: T) => void
}

/** Sides of one sheet, of which one is in the page; arrows walk along the row. */
export function Tabs<T extends string>({ label, items, value, onChange }: TabsProps<T>) {
  return (
    <AriaTabs
      className={cx(s['tabs'])}
      {...(value === undefined ? {} : { selectedKey: value })}
      onSelectionChange={(key) => {
        const item = items.find((candidate) => candidate.id === key)
        if (item) onChange?.(item.id)
      }}
    >
      <TabList aria-label={label} className={cx(s['list'])}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className={cx(s['tab'])}>
            {item.title}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className={cx(s['panel'])}>
          {item.content()}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
