package org.parkatlas.identity.openid;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.parkatlas.identity.account.Entrance;
import org.parkatlas.identity.account.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * The authorization code flow of OpenID Connect Core 1.0 with PKCE (RFC 7636). The provider says which post it is; what the
 * post may do is said by its account here, and nobody without one comes in.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("parkatlas.sign-in.open-id.client-id")
class OpenIdSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(OpenIdSignIn.class);
    private static final String REGISTRATION = "open-id";
    private static final String BEGIN = "oauth2/authorization/" + REGISTRATION;

    /** How long a provider may take; a request of a browser waits for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Values of {@code amr} (RFC 8176) that tell of a second factor. */
    private static final Set<String> SECOND_FACTORS = Set.of("mfa", "otp", "hwk", "sc");

    private final OpenIdProperties properties;
    private final Entrance entrance;

    OpenIdSignIn(OpenIdProperties.Setting setting, Entrance entrance) {
        this.properties = Objects.requireNonNull(setting.openId());
        this.entrance = entrance;
    }

    @Bean
    Provider provider() {
        return new Provider(properties.titleZh(), properties.titleEn(), BEGIN);
    }

    @Bean
    @Order(0)
    SecurityFilterChain openIdChain(HttpSecurity http) throws Exception {
        return http.securityMatcher("/" + BEGIN, OpenIdProperties.BACK)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .oauth2Login(login -> login.loginPage("/")
                        .clientRegistrationRepository(new InMemoryClientRegistrationRepository(registration()))
                        .tokenEndpoint(token -> token.accessTokenResponseClient(codes()))
                        .successHandler(this::arrived)
                        .failureHandler(this::failed))
                .addFilterBefore(new Returning(), OAuth2AuthorizationRequestRedirectFilter.class)
                .csrf(AbstractHttpConfigurer::disable) // the parameter state does that here
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    private ClientRegistration registration() {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(properties.clientId())
                .clientSecret(properties.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .scope("openid", "profile")
                .issuerUri(properties.issuer())
                .authorizationUri(properties.authorizationUri().toString())
                .tokenUri(properties.tokenUri().toString())
                .jwkSetUri(properties.keysUri().toString())
                .redirectUri(properties.redirectUri())
                .userNameAttributeName(properties.accountClaim())
                .build();
    }

    private static SimpleClientHttpRequestFactory patient() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return requests;
    }

    private static RestClientAuthorizationCodeTokenResponseClient codes() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(patient())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    /** Keys are fetched within a time; signature, issuer, audience and times are checked as the standard says. */
    @Bean
    JwtDecoderFactory<ClientRegistration> openIdTokens() {
        var decoder = NimbusJwtDecoder.withJwkSetUri(properties.keysUri().toString())
                .restOperations(new RestTemplate(patient()))
                .build();
        decoder.setJwtValidator(new OidcIdTokenValidator(registration()));
        return registration -> decoder;
    }

    private void arrived(HttpServletRequest request, HttpServletResponse response, Authentication somebody)
            throws IOException {
        var user = (OidcUser) Objects.requireNonNull(somebody.getPrincipal());
        var methods = Objects.requireNonNullElse(user.getClaimAsStringList("amr"), List.<String>of());
        var twoFactors = methods.stream().anyMatch(SECOND_FACTORS::contains);
        var name = Objects.requireNonNullElse(user.getClaimAsString(properties.accountClaim()), "");
        var in = entrance.letIn(new Entrance.Voucher(name, twoFactors), request, response);
        response.sendRedirect(properties.home() + "?signIn=" + (in ? "done" : "refused"));
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        LOG.warn("Nobody came in through the identity provider: {}", failed.toString());
        entrance.turnAway(request);
        response.sendRedirect(properties.home() + "?signIn=failed");
    }
}
