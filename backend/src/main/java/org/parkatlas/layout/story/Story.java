package org.parkatlas.layout.story;

import java.util.List;

/**
 * The guided reading of a plan.
 *
 * @param plan  what is read
 * @param steps in their order; none where the plan has no guided reading
 */
record Story(String plan, List<StoryStep> steps) {}
