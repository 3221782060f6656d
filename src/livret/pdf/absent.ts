/*
 * Stands for the optional parts of the PDF writer (vite.config.ts): pictures of a whole page
 * and HTML to PDF, which nothing here asks for and which would weigh half a megabyte offline.
 */
export {}
