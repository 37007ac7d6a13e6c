/** Red lines in files from outside: which areas there are, and in which system they can be. Nothing is kept. */
@NullMarked
package org.parkatlas.landcheck.files;

import org.jspecify.annotations.NullMarked;
