package org.parkatlas.identity.account;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Who is there: nobody, a browser with a session, or a GIS client that sends name and password with every request. What
 * somebody may see is decided by the views in the database.
 */
@Configuration(proxyBeanMethods = false)
class SignInSecurity {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Fetch Metadata; a browser has our page to sign in on, and would open a window of its own instead. */
    private static final String OF_BROWSERS = "Sec-Fetch-Mode";

    private static final int ARGON2_PASSES = 2;

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            BasicSignIn basic,
            SecurityContextRepository contexts,
            SignInProperties limits,
            Clock clock)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .authenticationManager(basic)
                .securityContext(context -> context.securityContextRepository(contexts))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                // a cookie for whoever signed in, and no cookie for the public
                .csrf(csrf -> csrf.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .requireCsrfProtectionMatcher(request -> changes(request) && contexts.containsContext(request)))
                .httpBasic(login -> login.authenticationEntryPoint((request, response, failed) -> {
                    if (request.getHeader(OF_BROWSERS) == null) {
                        response.setHeader("WWW-Authenticate", "Basic realm=\"ParkAtlas\", charset=\"UTF-8\"");
                    }
                    response.sendError(401);
                }))
                .addFilterBefore(new SessionEnd(limits.session(), clock), SecurityContextHolderFilter.class)
                .addFilterAfter(new PrivateAnswers(), BasicAuthenticationFilter.class)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable) // SecurityHeaders sets them, also where no filter runs
                .build();
    }

    private static boolean changes(HttpServletRequest request) {
        return !READING.contains(request.getMethod());
    }

    @Bean
    SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** New passwords by Argon2id; the name of the method stands before each, so that a later one can take its place. */
    @Bean
    PasswordEncoder passwords(SignInProperties limits) {
        return encoder(limits.hashMemory());
    }

    static PasswordEncoder encoder(int memoryKib) {
        var argon2 = new Argon2PasswordEncoder(16, 32, 1, memoryKib, ARGON2_PASSES);
        return new DelegatingPasswordEncoder("argon2id", Map.of("argon2id", argon2));
    }

    /**
     * Each statement on a session commits by itself, so that reading one takes one round trip. Only a new session takes two
     * statements: without the second it holds nobody, and it ends as all do.
     */
    @Bean
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
