import { useCombobox } from 'downshift'
import { type ReactNode, useState } from 'react'
import styles from './combobox.module.css'
import { Icon } from './icon'

export interface ComboboxItem {
  readonly id: string
  readonly label: string
  readonly picture?: ReactNode
}

interface ComboboxProps {
  readonly label: string
  readonly placeholder: string
  /** The items that fit what was typed, best first; for nothing typed, the suggestions. */
  readonly find: (query: string) => readonly ComboboxItem[]
  readonly onChoose: (id: string) => void
  /** Said when nothing fits. */
  readonly nothing: string
}

/** Searching and choosing one thing after another: every choice empties the field for the next one. */
export function Combobox({ label, placeholder, find, onChoose, nothing }: ComboboxProps) {
  const [query, setQuery] = useState('')
  const items = find(query)

  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } =
    useCombobox<ComboboxItem>({
      items: [...items],
      inputValue: query,
      selectedItem: null,
      itemToString: (item) => item?.label ?? '',
      itemToKey: (item) => item?.id,
      defaultHighlightedIndex: 0,
      onSelectedItemChange: ({ selectedItem }) => {
        if (!selectedItem) return
        onChoose(selectedItem.id)
        setQuery('')
      },
      stateReducer: (_state, { type, changes }) =>
        type === useCombobox.stateChangeTypes.InputBlur
          ? { ...changes, selectedItem: null, inputValue: '' }
          : changes,
    })

  return (
    <div className={styles.combobox}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: downshift ties it to the input. */}
      <label {...getLabelProps({ className: styles.label })}>{label}</label>
      <Icon name="search" />
      <input
        {...getInputProps({
          className: styles.input,
          placeholder,
          // Set here and not by downshift's own callback, which comes too late for who types fast.
          onChange: ({ currentTarget }) => setQuery(currentTarget.value),
          onBlur: () => setQuery(''),
        })}
        data-own-undo=""
      />
      <div {...getMenuProps({ className: styles.list, 'aria-label': label })} hidden={!isOpen}>
        {isOpen &&
          items.map((item, index) => (
            <div
              key={item.id}
              {...getItemProps({ item, index })}
              className={index === highlightedIndex ? styles.highlighted : styles.item}
            >
              {item.picture}
              {item.label}
            </div>
          ))}
      </div>
      <p role="status" className={styles.nothing}>
        {isOpen && items.length === 0 && nothing}
      </p>
    </div>
  )
}
