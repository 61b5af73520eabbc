// Text without the white space around it. Pages replace String.prototype.trim, some by one that knows no other space than ' '.
export const trimmed = (text: string): string => text.replace(/^\s+|\s+$/g, '');
