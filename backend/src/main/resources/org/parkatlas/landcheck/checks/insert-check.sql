-- A check of the account :account, whose post is called what the account says now, with the next number of its county and year.
--
-- :year  in which it is made, in China
WITH number AS (
    INSERT INTO parkatlas.land_check_number (county_code, year, last)
    VALUES (:county, :year, 1)
    ON CONFLICT (county_code, year) DO UPDATE SET last = land_check_number.last + 1
    RETURNING last
)
INSERT INTO parkatlas.land_check (id, number, county_code, title, account, post, post_en, checked_at, origin, system, corners,
                                  boundary, area_m2, verdict, result, demo)
SELECT :id, format('HC-%s-%s-%s', :county, :year, lpad(number.last::text, greatest(4, length(number.last::text)), '0')), :county,
       :title, account.id, account.post, account.post_en, :checked_at, :origin, :system,
       ST_Multi(ST_GeomFromEWKB(:corners)), ST_Multi(ST_GeomFromEWKB(:boundary)), :area_m2, :verdict, :result::json,
       account.demo OR :demo
FROM parkatlas.account
CROSS JOIN number
WHERE account.id = :account
