import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

/** A question or a form over the page: focus is held inside, Escape closes, focus returns to what opened it. */
export function Dialog({ title, isOpen, onClose, children, isWide = false }: { title: string; isOpen: boolean; onClose: () => void; children: ReactNode; isWide?: boolean }) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      centered
      size={isWide ? 560 : 420}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
      classNames={{ content: 'dlg', header: 'dlg-h', title: 'dlg-t', body: 'dlg-b', close: 'dlg-x', overlay: 'dlg-o' }}
    >
      {children}
    </Modal>
  );
}
