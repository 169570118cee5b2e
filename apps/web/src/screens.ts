/** Every screen but Today and what to do at a warning sign: one file, fetched after those two can be shown. */
export { CheckInScreen } from "./check-in/check-in-screen.tsx";
export { GoAheadScreen } from "./go-ahead/go-ahead-screen.tsx";
export { LogScreen } from "./log/log-screen.tsx";
export { AnswersScreen } from "./more/answers-screen.tsx";
export { MoreScreen } from "./more/more-screen.tsx";
export { SetUpScreen } from "./set-up/set-up-screen.tsx";
export { TopicsScreen } from "./set-up/topics-screen.tsx";
export { NoticeScreen } from "./welcome/notice-screen.tsx";
export { WelcomeScreen } from "./welcome/welcome-screen.tsx";
