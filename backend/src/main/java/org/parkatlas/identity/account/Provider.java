package org.parkatlas.identity.account;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A service of the city that knows its posts (统一身份认证), to sign in there instead.
 *
 * @param titleZh its name in Chinese
 * @param titleEn its name in English
 * @param href    where to begin, below the address of this service
 */
@Schema(name = "IdentityProvider")
public record Provider(String titleZh, String titleEn, String href) {}
