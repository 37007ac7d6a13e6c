/** Signing in through a service of the city that speaks OpenID Connect (统一身份认证), where one is configured. */
@NullMarked
package org.parkatlas.identity.openid;

import org.jspecify.annotations.NullMarked;
