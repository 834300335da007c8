import { Button, type ButtonProps } from '@fluentui/react-components';
import { useLayout } from '../theme/useLayout';

interface ToolButtonProps {
  readonly label: string;
  readonly icon: NonNullable<ButtonProps['icon']>;
  readonly onClick: () => void;
}

/** One thing to do with a message: icon and name, or the icon alone where only one column fits. */
export function ToolButton({ label, icon, onClick }: ToolButtonProps) {
  const isTight = useLayout() === 'narrow';
  return (
    <Button
      appearance="subtle"
      icon={icon}
      onClick={onClick}
      aria-label={label}
      title={isTight ? label : undefined}
    >
      {isTight ? null : label}
    </Button>
  );
}
