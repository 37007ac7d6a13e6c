package org.parkatlas.catalog.query.parameters;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;

/** Describes the parameters by which all outlets select objects. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Parameter(
        name = "filter",
        in = ParameterIn.QUERY,
        description = "CQL2 条件",
        example = "planId = 'meizhou' AND accuracyM <= 3000",
        schema = @Schema(type = "string"))
@Parameter(
        name = "filter-lang",
        in = ParameterIn.QUERY,
        description = "filter 的写法",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"cql2-text", "cql2-json"},
                        defaultValue = "cql2-text"))
@Parameter(
        name = "filter-crs",
        in = ParameterIn.QUERY,
        description = "filter 中坐标的参考系，默认 CRS84",
        schema = @Schema(type = "string"))
@Parameter(name = "bbox", in = ParameterIn.QUERY, description = "范围，逗号分隔的 4 或 6 个数", schema = @Schema(type = "string"))
@Parameter(
        name = "bbox-crs",
        in = ParameterIn.QUERY,
        description = "bbox 的参考系，默认 CRS84",
        schema = @Schema(type = "string"))
@Parameter(
        name = "datetime",
        in = ParameterIn.QUERY,
        description = "时刻或起止区间，选出此间有效的对象",
        schema = @Schema(type = "string"))
@Parameter(
        name = "asOf",
        in = ParameterIn.QUERY,
        description = "当时所知：日期（到当天结束，北京时间）或时刻，选出服务当时展示的内容；只有保存历史的图层可用",
        schema = @Schema(type = "string"))
public @interface SelectionParameters {}
