-- The one migration of a property that was added later.
ALTER TABLE parkatlas.lighthouse ADD COLUMN light_colour text;
UPDATE parkatlas.lighthouse SET light_colour = '白' WHERE id = 'biaojiao';

CREATE OR REPLACE VIEW published.lighthouse AS
SELECT id, name, other_names, height_m, keeper, position, precision_class, accuracy_m, located_in, light_colour
FROM parkatlas.lighthouse WHERE state = 'published';
