package org.parkatlas.platform.openapi;

import java.util.List;
import java.util.Objects;

import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;

/** What all operations of {@code /v3/api-docs} have in common; what is particular stands beside the operation. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    @Bean
    OpenAPI openApi(ObjectProvider<BuildProperties> build) {
        var known = build.getIfAvailable();
        var version = known == null ? "development" : Objects.requireNonNullElse(known.getVersion(), "development");
        return new OpenAPI()
                .info(new Info()
                        .title("ParkAtlas 园区一张图")
                        .description("园区、企业、空间布局与出处。坐标为 CGCS2000 十进制度，经度在前；错误一律为 RFC 9457 的 problem+json。")
                        .version(version)
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .security(List.of()) // nothing asks who is there
                .servers(List.of(new Server().url("/")))
                .components(new Components().addSchemas(ProblemResponses.SCHEMA, ProblemResponses.schema()));
    }

    /** Replaces springdoc's own resolver, which gives all nested records called {@code Properties} one schema. */
    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new NestedTypeNames()).openapi31(mappers.isOpenapi31());
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    OperationCustomizer commonParameters() {
        return new CommonParameters();
    }

    @Bean
    OperationCustomizer problemResponses() {
        return new ProblemResponses();
    }
}
