package org.parkatlas.identity.openid;

import java.net.URI;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * A provider of OpenID Connect Core 1.0. Its addresses are given one by one and not discovered: one that is down must not stop
 * our start.
 *
 * @param issuer           as it stands in its tokens
 * @param authorizationUri where a browser is sent to sign in
 * @param tokenUri         where a code is exchanged
 * @param keysUri          its keys as a JWK set
 * @param clientId         as whom we are registered there
 * @param clientSecret     our secret there
 * @param redirectUri      where it sends a browser back to: our address followed by {@value #BACK}, as registered there
 * @param titleZh          its name in Chinese
 * @param titleEn          its name in English
 * @param accountClaim     claim of its tokens that is the id of an account here; default preferred_username
 */
record OpenIdProperties(
        @NotBlank String issuer,
        @NotNull URI authorizationUri,
        @NotNull URI tokenUri,
        @NotNull URI keysUri,
        @NotBlank String clientId,
        @NotBlank String clientSecret,

        @NotBlank @Pattern(regexp = "https?://[^?#\\s]+" + BACK)
        String redirectUri,

        @DefaultValue("统一身份认证") String titleZh,
        @DefaultValue("Single sign-on of the city") String titleEn,
        @DefaultValue("preferred_username") @NotBlank String accountClaim) {

    static final String BACK = "/login/oauth2/code/open-id";

    /**
     * Where the provider stands among the settings.
     *
     * @param openId null where none is configured
     */
    @Validated
    @ConfigurationProperties("parkatlas.sign-in")
    record Setting(@Nullable @Valid OpenIdProperties openId) {}

    /** The address of this service, with a slash at the end. */
    String home() {
        return redirectUri.substring(0, redirectUri.length() - BACK.length()) + "/";
    }
}
