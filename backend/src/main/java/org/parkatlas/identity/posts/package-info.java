/** What is for signed-in posts alone: refused to everybody else, and said so in the API document. */
@NullMarked
package org.parkatlas.identity.posts;

import org.jspecify.annotations.NullMarked;
