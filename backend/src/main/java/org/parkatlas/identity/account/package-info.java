/** Who can sign in, and signing in. */
@NullMarked
package org.parkatlas.identity.account;

import org.jspecify.annotations.NullMarked;
