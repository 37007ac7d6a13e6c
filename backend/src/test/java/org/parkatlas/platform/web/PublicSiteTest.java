package org.parkatlas.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.validation.Validation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PublicSiteTest {

    @Test
    void isTheAddressOfTheRequestWhereNoneIsConfigured() {
        var request = new MockHttpServletRequest("GET", "/tiles/parks");
        request.setServerName("map.example.cn");
        request.setServerPort(8080);

        assertThat(web(null).address(request)).isEqualTo("http://map.example.cn:8080");
    }

    @Test
    void isTheConfiguredAddressWhateverTheRequestSays() {
        var request = new MockHttpServletRequest("GET", "/tiles/parks");
        request.addHeader("X-Forwarded-Host", "evil.example");

        assertThat(web("https://map.example.cn/parks").address(request)).isEqualTo("https://map.example.cn/parks");
        assertThat(web(null).address(request)).isEqualTo("http://localhost");
    }

    @ParameterizedTest
    @CsvSource({
        "https://map.example.cn,        true",
        "https://map.example.cn/parks,  true",
        "http://[::1]:8080,             true",
        "https://map.example.cn/,       false",
        "https://map.example.cn/parks/, false",
        "https://map.example.cn?a=b,    false",
        "map.example.cn,                false",
        "ftp://map.example.cn,          false",
    })
    void isConfiguredWithoutASlashAtTheEnd(String baseUrl, boolean accepted) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(web(baseUrl)).isEmpty()).isEqualTo(accepted);
        }
    }

    private static WebProperties web(String baseUrl) {
        return new WebProperties(
                baseUrl,
                null,
                WebProperties.Profile.STANDARD,
                "meizhou",
                List.of(),
                List.of("*"),
                new WebProperties.Site(null, null, null, null));
    }
}
