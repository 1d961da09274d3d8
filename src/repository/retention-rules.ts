/** The rules by which sets are kept, with what each means. */
export const ruleTitle = {
  // How many are wanted.
  last: 'among the last',
  within: 'within the time wanted',
  daily: 'daily',
  weekly: 'weekly',
  monthly: 'monthly',
  yearly: 'yearly',
  // What Canton asks for, whatever the policy is.
  'last-good': 'the newest that can be restored',
  'last-drilled': 'the newest that a drill has restored',
  'newer-than-good': 'newer than every set that can be restored',
  identities: 'newest identities of a participant',
  keys: 'the keys of a participant are in its database only',
  'before-change': 'last before an upgrade',
  history: 'history: what the participant has pruned is in it',
  // What was said or found out.
  pinned: 'pinned',
  'in-use': 'a restore of it is not finished',
  unreadable: 'its manifest cannot be used',
  future: 'its time is in the future: a clock is wrong',
  // What stands in the way of its removal.
  'no-policy': 'no policy: nothing is removed',
  locked: 'the store keeps it',
  copy: 'its copy of the server cannot be removed from here',
} as const

export type Rule = keyof typeof ruleTitle
