/** The application as its users see it, in Debian's Chromium against the whole service. */
@NullMarked
package org.parkatlas.browser;

import org.jspecify.annotations.NullMarked;
