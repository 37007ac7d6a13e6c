-- The groups of a scheme, each with its measures in their order; a group without any has one row whose measure is null.
--
-- :scheme  id
SELECT of_group.firm_group, of_group.least_mu, of_group.least_leased_m2, weight.measure, weight.weight, weight.benchmark,
       weight.cap_percent, weight.floor_percent, weight.missing, measure.name, measure.name_en, measure.numerator,
       measure.denominator, measure.unit, measure.unit_en, measure.direction, measure.source
FROM output_group AS of_group
LEFT JOIN output_weight AS weight ON weight.scheme = of_group.scheme AND weight.firm_group = of_group.firm_group
LEFT JOIN output_measure AS measure ON measure.id = weight.measure
WHERE of_group.scheme = :scheme
ORDER BY of_group.firm_group, weight.ord, weight.measure
