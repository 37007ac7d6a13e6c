-- How the elements of one plan's layout are drawn, in the pack's order; as many as there are elements, so that there is no
-- limit.
--
-- :plan       id of the plan
-- served by   layout_element_plan_idx, layout_drawing_element_idx
SELECT drawing.*
FROM layout_drawing AS drawing
JOIN layout_element ON layout_element.id = drawing.element_id
WHERE layout_element.plan_id = :plan
ORDER BY drawing.ord, drawing.id
