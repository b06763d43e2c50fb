import {css} from 'lit';

export const previewStyles = css`
  div {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }
  button {
    min-block-size: 32px;
    padding: 0 8px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--hutong-link, light-dark(#576b95, #8a9db8));
    font: 400 calc(14px * var(--hutong-scale, 1)) / 1.4
      var(--hutong-font, system-ui, -apple-system, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif);
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid light-dark(#2f6bd8, #7fb0ff);
    outline-offset: -2px;
  }
`;
